using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Staff;

if (AccountCommand.Is(args))
    return AccountCommand.Run(args, FeedbackSettings.Read(args), Console.In, Console.Out, Console.Error);

await FeedbackHost.Create(FeedbackSettings.Read(args)).RunAsync();
return 0;
