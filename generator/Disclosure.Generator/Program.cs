using System.Text;
using Disclosure.Generator.Commands;

// Whatever the machine's code page: messages are Chinese, and programs read them through a pipe.
if (OperatingSystem.IsWindows() || Console.IsOutputRedirected || Console.IsErrorRedirected)
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new StopSignals();
return await DisclosureCommand.RunAsync(args, CommandConsole.OfProcess(), stop.Token).ConfigureAwait(false);
