using System.Text;
using Disclosure.Generator.Commands;

// Whatever the machine's code page: messages are Chinese, and programs read them through a pipe.
if (OperatingSystem.IsWindows() || Console.IsOutputRedirected || Console.IsErrorRedirected)
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Reading, checking and printing use one thread for each processor: others must be at hand at once for what a stop does.
const int ForStopping = 4;
ThreadPool.SetMinThreads(Environment.ProcessorCount + ForStopping, ForStopping);
using var stop = new StopSignals();
return await DisclosureCommand.RunAsync(args, CommandConsole.OfProcess(), stop.Token).ConfigureAwait(false);
