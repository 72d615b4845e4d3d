using Disclosure.Generator.Commands;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await DisclosureCommand.RunAsync(args, CommandConsole.OfProcess(), stop.Token).ConfigureAwait(false);
