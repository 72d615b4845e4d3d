using System.Globalization;
using Disclosure.Content.Locking;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The right to put sites into an output folder, which one command has at a time, over all processes: a build for as long as it
/// takes, <c>serve</c> the preview for as long as it serves and the public site while it makes it. It is a
/// lock on a hidden file beside the folder, which dies with its process.
/// </summary>
public sealed class OutputClaim : IDisposable
{
    private readonly PassingLock _lock;

    private OutputClaim(string path, PassingLock held) => (Path, _lock) = (path, held);

    /// <summary>The folder itself; of an output that is a link, the place that it leads to: the link stays.</summary>
    public string Path { get; }

    /// <summary>Takes the right to <paramref name="output"/>, or says why it can't be had.</summary>
    /// <param name="output">The output folder, which need not be there yet.</param>
    /// <param name="apart">Folders that it must neither hold nor lie in, as it is replaced as a whole: the content, ratings.</param>
    public static (OutputClaim? Claim, Finding? Finding) Take(string output, IEnumerable<string> apart)
    {
        ArgumentException.ThrowIfNullOrEmpty(output);
        ArgumentNullException.ThrowIfNull(apart);
        try
        {
            var path = RealPath.Of(output);
            return ObjectionTo(path, output, apart) is { } objection ? (null, objection) : TakeReal(path, output);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, WriteFailure.Describe(failure, output));
        }
    }

    /// <summary>Gives the right back.</summary>
    public void Dispose() => _lock.Dispose();

    private static Finding? ObjectionTo(string path, string output, IEnumerable<string> apart)
    {
        if (System.IO.Path.GetDirectoryName(path) is null)
            return Refusal(BuildFindings.ForeignOutput, output, "不能用磁盘的根目录作输出文件夹。");
        if (File.Exists(path))
            return Refusal(BuildFindings.OutputIsFile, output, "这里已有一个同名文件。");
        if (FileAbove(path) is { } file)
            return Refusal(BuildFindings.OutputIsFile, output, $"它的上级“{file}”是一个文件。");
        return apart.FirstOrDefault(other => RealPath.Overlap(path, RealPath.Of(other))) is { } overlapped
            ? Refusal(BuildFindings.OutputOverlaps, output, $"它和“{overlapped}”是同一个文件夹，或者一个在另一个里面。")
            : null;
    }

    private static string? FileAbove(string path)
    {
        for (var above = System.IO.Path.GetDirectoryName(path); above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                return above;
        }

        return null;
    }

    private static (OutputClaim? Claim, Finding? Finding) TakeReal(string path, string output)
    {
        var parent = System.IO.Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        var file = System.IO.Path.Combine(parent, $".{System.IO.Path.GetFileName(path)}.lock");
        if (PassingLock.TryTake(file) is { } held)
            return (new OutputClaim(path, held), null);
        var holder = PassingLock.HolderOf(file) is { } process ? string.Create(CultureInfo.InvariantCulture, $"（进程 {process}）") : "";
        return (null, Refusal(BuildFindings.OutputBusy, output, $"另一个 disclosure 命令{holder}正在用这个文件夹，没有改动它。"));
    }

    private static Finding Refusal(FindingDefinition definition, string output, string message) =>
        new(definition, Place.At(output), $"{message}（{output}）");
}
