using Disclosure.Content.Crash;
using Disclosure.Generator.Commands;

// STEP before|within COMMAND...: runs the command `disclosure`, which stops before the step of its change of the content folder
// that is called so ("Move intent"), says that on a line, and waits for its input to end. With "within", half of what the step
// adds to a file is there then. PATH exists COMMAND...: stops where a build first looks at its clock while PATH is there. Without
// such a step it ends as the command does. Signals are heard as the command hears them. "editions FOLDER": publishes one edition after
// another until it is killed, and says each on a line when it is public.
// public-site CONTENT OUTPUT DAY STEP: makes the public site and stops before its step of this number.
// "commands": runs the command as often as a shell asks for it.
if (args is ["editions", var folder])
    return PublishingForever.Run(folder);
if (args is ["commands"])
    return await CommandsInTurn.Run();
if (args[0] == "public-site")
    return PublicAct.Run(args[1], args[2], args[3], args[4]);
var console = new CommandConsole(TextWriter.Null, Console.Error, IsTerminal: false, TimeProvider.System);
console = args[1] == "exists"
    ? console with { Time = new WaitingClock(args[0]) }
    : console with { Disk = new WaitingFiles(args[0], args[1] == "within") };
using var stop = new StopSignals();
// So that a test that sends a signal knows that it was heard.
using var heard = stop.Token.Register(() => Console.Out.WriteLine("stop"));
return await DisclosureCommand.RunAsync(args[2..], console, stop.Token);
