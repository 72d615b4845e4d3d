using Disclosure.Content.Store;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands;

/// <summary>Changes of the content folder by a command: in whose name they are, and what is said where they can't be made.</summary>
internal static class ContentChanges
{
    /// <summary>
    /// Begins a change; nothing where it can't be begun, which is said. The caller then ends with <see cref="ExitCode.Unusable"/>.
    /// </summary>
    /// <param name="console">The console.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="reason">The command and those of its arguments that matter; no secret, no path of this machine.</param>
    public static ContentChange? Begin(CommandConsole console, DirectoryInfo content, string reason)
    {
        if (ActingConsole.Of(console, content) is not { } acting)
            return null;
        var author = ChangeAuthor.Of(acting, content.ToString());
        var start = ContentStore.Open(content.ToString(), acting.Time, console.Disk).Begin(author, reason);
        if (!start.IsOpen)
            Tell(console, start.Finding);
        return start.Change;
    }

    /// <summary>Makes a change; answers whether it was made. Why it was not is said.</summary>
    public static bool Commit(CommandConsole console, ContentChange change)
    {
        var result = change.Commit();
        foreach (var finding in result.Findings)
            Tell(console, finding);
        return result.Succeeded;
    }

    private static void Tell(CommandConsole console, Finding finding) =>
        CommandReport.Write(console, finding.Definition, $"{finding.Place}：{finding.Message}");
}
