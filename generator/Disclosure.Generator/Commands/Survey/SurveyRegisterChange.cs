using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>Writes a year's register of surveys into the content.</summary>
internal static class SurveyRegisterChange
{
    /// <summary>
    /// Writes it in the place of the one that was read; gives its path, or nothing where it could not be written, which is said.
    /// </summary>
    public static string? Write(
        CommandConsole console, DirectoryInfo content, ContentReading reading, SurveyRegister register, string reason)
    {
        using var change = ContentChanges.Begin(console, content, reason);
        if (change is null)
            return null;
        var path = ContentLayout.PathOf(register);
        change.Write(path, RecordWriter.Write(register), reading.VersionOf(path));
        return ContentChanges.Commit(console, change) ? path : null;
    }
}
