using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Staff.Audit;

try
{
    if (AccountProgram.Is(args))
        return AccountProgram.Run(args, FeedbackSettings.Read(args), Console.In, Console.Out, Console.Error);
    if (RestoreCommand.Is(args))
        return await RestoreCommand.RunAsync(args, FeedbackSettings.Read(args), Console.OpenStandardInput(), Console.Out, Console.Error);
    if (RecoverCommand.Is(args))
        return await RecoverCommand.RunAsync(args, FeedbackSettings.Read(args), TimeProvider.System, Console.Out, Console.Error);
    if (RetainCommand.Is(args))
        return await RetainCommand.RunAsync(args, FeedbackSettings.Read(args), TimeProvider.System, Console.Out, Console.Error);
    if (Usage.IsUnknown(args))
        return Usage.Tell(Console.Error);
    return await ServiceRun.RunAsync(FeedbackSettings.Read(args), Console.Error);
}
catch (Exception error) when (error is StoreUnavailableException or InvalidDataException
    or AuditUnavailableException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
