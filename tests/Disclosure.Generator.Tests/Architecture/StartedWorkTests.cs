using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Architecture;

/// <summary>
/// Work that is started and not awaited on the spot: where its failures are said, and who waits for its end, is looked at by a person
/// for each place. A new one is added here with its reason.
/// </summary>
public sealed partial class StartedWorkTests
{
    private static readonly string[] LookedAt =
    [
        // Made behind the back of who asks; failures are logged and on /readyz, disposing waits.
        "feedback-api/Disclosure.FeedbackApi/Results/ResultBook.cs",
        // Completes promises and nothing else; what goes on from them is tasks of their own.
        "feedback-api/Disclosure.FeedbackApi/Storage/Embedded/Answers.cs",
        // The writer and LiteDB's: either tells its failure to the store, and disposing waits for both.
        "feedback-api/Disclosure.FeedbackApi/Storage/Embedded/EmbeddedFeedbackStore.cs",
        // The one writer of the database; disposing waits for it.
        "feedback-api/Disclosure.FeedbackApi/Storage/PostgreSql/GroupCommit.cs",
        // The one that asks it ahead; every failure is answered to who waits, and disposing waits for it.
        "feedback-api/Disclosure.FeedbackApi/Storage/PostgreSql/GroupForesight.cs",
        // Awaited on the spot, on another thread.
        "feedback-api/Disclosure.FeedbackApi/Storage/FeedbackStores.cs",
        // Checks passwords, which tells its failure to who waits for it; ends with the service.
        "feedback-api/Disclosure.Staff/SignIn/PasswordWorker.cs",
        // Joined; the first failure is thrown to the caller.
        "generator/Disclosure.Content/Store/StoreFiles.cs",
        // Passes a timer on.
        "generator/Disclosure.Generator/Commands/Acting/ToldDay.cs",
        // Reads only, and dies with the process where the command is stopped.
        "generator/Disclosure.Generator/Commands/Abandonable.cs",
        // Passes a timer on.
        "generator/Disclosure.Generator/Commands/Acting/ToldDay.cs",
        // The last word of a command that ends whether or not anybody reads it.
        "generator/Disclosure.Generator/Commands/DisclosureCommand.cs",
        // Its timer tries to write to a channel, which throws nothing.
        "generator/Disclosure.Generator/Commands/Serve/ContentWatcher.cs",
        // Its timer asks two loops to look, by writing to channels, which throws nothing.
        "generator/Disclosure.Generator/Commands/Serve/DayWatch.cs",
        // Passes a timer on.
        "generator/Disclosure.Generator/Commands/Serve/PortalTime.cs",
        // Failures are said, disposing waits; its timer writes to a channel.
        "generator/Disclosure.Generator/Commands/Serve/PublicUpkeep.cs",
        // Failures are said, disposing waits.
        "generator/Disclosure.Generator/Commands/Serve/RebuildLoop.cs",
        // Waited for on the spot; reads only, and dies with the process where the build is stopped.
        "generator/Disclosure.Publishing/Build/SiteAssembly.cs",
    ];

    [Fact]
    public void Work_that_is_started_and_not_awaited_is_in_places_that_were_looked_at() =>
        Allowance.Hold(LookedAt, SourceFile.Product.Where(Starts).Select(file => file.Path));

    [Theory]
    [InlineData("_ = SaveAsync();", true)]
    [InlineData("_ = store.SaveAsync(rating, default);", true)]
    [InlineData("Task.Run(Save);", true)]
    [InlineData("private async void OnChange()", true)]
    [InlineData("saving.ContinueWith(Tell);", true)]
    [InlineData("time.CreateTimer(Save, null, due, period);", true)]
    [InlineData("new Thread(Save).Start();", true)]
    [InlineData("await SaveAsync();", false)]
    [InlineData("_ = surveys.All;", false)]
    [InlineData("Func<int, int> same = _ => 1;", false)]
    public void Such_a_line_is_known(string line, bool starts) => Assert.Equal(starts, Started().IsMatch(line));

    private static bool Starts(SourceFile file) => file.ReadLines().Any(line => Started().IsMatch(line));

    [GeneratedRegex(
        @"\b_ = [\w.]+Async\(|Task\.Run\(|StartNew\(|async void|ContinueWith\(|CreateTimer\(|new (Periodic)?Timer\(|new Thread\(|"
        + "QueueUserWorkItem")]
    private static partial Regex Started();
}
