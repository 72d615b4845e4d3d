using Disclosure.Content.Folder;
using Disclosure.Generator.Commands.Acting;

namespace Disclosure.Generator.Commands;

/// <summary>The content folder as a command reads it.</summary>
internal static class ContentInput
{
    /// <summary>Reads the folder; whatever is wrong with it is in the reading's findings.</summary>
    /// <exception cref="OperationCanceledException">The command was stopped.</exception>
    public static Task<ContentReading> ReadAsync(DirectoryInfo folder, CommandConsole console, CancellationToken stop) =>
        Abandonable.Run(() => ContentReader.Read(folder.ToString(), ActingConsole.TodayOf(console, folder)), stop);
}
