using Disclosure.Content.Editions;
using Disclosure.Tests.Acts;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The demonstration's editions are what its acts made of its content, to the byte.</summary>
public sealed class EditionsReplayTests
{
    private const int Shown = 5;

    // Writes them where they are to differ; look at the difference and commit it.
    private static readonly bool IsWriting = Is("DISCLOSURE_WRITE_EDITIONS");

    // Looks through the site of each act, as the program does, not only of the first of each kind: some minutes.
    private static readonly bool IsFull = Is("DISCLOSURE_WHOLE_GATE");

    // All of them take minutes: where one waits, those of the last week, on the editions before them.
    private static readonly DateOnly? From = IsWriting || IsFull || RandomCases.Factor > 1 ? null : new DateOnly(2026, 9, 10);

    [Fact]
    public void The_acts_done_again_give_the_committed_editions_to_the_byte_and_leave_the_committed_content()
    {
        using var folder = new TemporaryFolder();
        var (content, copy) = (Repository.Folder("content"), folder["content"]);
        Files.Copy(content, copy, file => !Files.IsOfEditions(file));

        if (From is { } day)
            EditionsBefore.Copy(content, copy, day);

        new Replay(copy, IsFull).Run(ActScript.Read(), From);

        Assert.Empty(Files.Differing(content, copy, file => !Files.IsOfEditions(file)).Take(Shown));
        Assert.Empty(EditionStore.Open(copy, TimeProvider.System).Verify());
        if (IsWriting)
            Files.Replace(Path.Combine(content, "editions"), Path.Combine(copy, "editions"));
        Assert.Empty(Files.Differing(content, copy, Files.IsOfEditions).Take(Shown));
    }

    private static bool Is(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
