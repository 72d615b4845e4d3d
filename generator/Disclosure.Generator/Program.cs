using System.Globalization;
using Disclosure.Generator.Commands;

// Messages are Chinese wherever the machine stands; numbers and dates are written the same everywhere.
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = new CultureInfo("zh-Hans");

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await DisclosureCommand.RunAsync(args, CommandConsole.OfProcess(), stop.Token).ConfigureAwait(false);
