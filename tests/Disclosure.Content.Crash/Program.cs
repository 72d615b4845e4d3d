using Disclosure.Content.Crash;
using Disclosure.Generator.Commands;

// STEP before|within COMMAND...: runs the command `disclosure`, which stops before the step of its change of the content folder
// that is called so ("Move intent"), says that on a line, and waits for its input to end. With "within", half of what the step
// adds to a file is there then. Without such a step it ends as the command does.
var files = new WaitingFiles(args[0], args[1] == "within");
var console = new CommandConsole(TextWriter.Null, Console.Error, IsTerminal: false, TimeProvider.System) { Disk = files };
return await DisclosureCommand.RunAsync(args[2..], console, CancellationToken.None);
