using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Files;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>
/// A change of a content folder in the making. Nothing of it is on disk before <see cref="Commit"/>; whoever disposes of it without
/// that has changed nothing. Until then no other process can begin one. Paths are those in the folder, with <c>/</c>.
/// </summary>
public sealed class ContentChange : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ChangesFolder _changes;
    private readonly StoreFiles _files;
    private readonly KnownFolder _folder;
    private readonly WriterLease _lease;
    private readonly ChangeTitle _title;
    private readonly SortedDictionary<string, byte[]?> _wanted = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FileVersion> _expected = new(StringComparer.Ordinal);
    private bool _isOver;

    internal ContentChange(
        ChangesFolder changes, StoreFiles files, KnownFolder folder, WriterLease lease, ChangeTitle title)
    {
        _changes = changes;
        _files = files;
        _folder = folder;
        _lease = lease;
        _title = title;
    }

    /// <summary>Whether there was a file at <paramref name="path"/> when the change was begun.</summary>
    public bool Has(string path) => _folder.State.HashOf(path) is not null;

    /// <summary>Whether a file can be at <paramref name="path"/>: it is no folder, and what is above it is no file and no link.</summary>
    public bool CanHold(string path) => ContentPath.CanHold(_changes.Content, Usable(path));

    /// <summary>Puts a text at <paramref name="path"/>, whatever was there when the change was begun.</summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Write(string path, string text) => Want(path, Utf8.GetBytes(text));

    /// <summary>Puts bytes at <paramref name="path"/>, such as a scan's, whatever was there when the change was begun.</summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Want(path, bytes);
    }

    /// <summary>
    /// Puts a text at <paramref name="path"/> in the place of the version that it was made from; where there is another, the change
    /// is refused.
    /// </summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Write(string path, string text, FileVersion expected)
    {
        Write(path, text);
        Expect(path, expected);
    }

    /// <summary>Takes a file away, whatever it was when the change was begun; one that is not there is as well.</summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Delete(string path) => Want(path, null);

    /// <summary>Takes away the version of a file that somebody read; where there is another, the change is refused.</summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Delete(string path, FileVersion expected)
    {
        Delete(path);
        Expect(path, expected);
    }

    /// <summary>
    /// Says that the change rests on a version of a file, also of one that it leaves alone: where there is another, it is refused.
    /// </summary>
    /// <exception cref="ArgumentException">No content file can have such a path.</exception>
    public void Expect(string path, FileVersion expected) => _expected[Usable(path)] = expected;

    /// <summary>
    /// Makes the change, all of it or nothing, and ends it. A change to what is there already is none and is not logged. Where the
    /// process dies in here, the next one that reads or writes the folder finds it as before or as after.
    /// </summary>
    /// <exception cref="InvalidOperationException">The change is over.</exception>
    public ChangeResult Commit()
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        try
        {
            var findings = FindConflicts();
            var files = ChangedFiles();
            if (!findings.IsEmpty || files.IsEmpty)
                return new ChangeResult(null, findings);
            var line = ChangeLine.Of(EntryOf(files));
            StagedChange.Write(_changes, _files, line, _wanted);
            return HalfDoneChange.Finish(_changes, _files) is { } halfDone
                ? new ChangeResult(null, [halfDone])
                : new ChangeResult(line.Entry.Number, []);
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            return new ChangeResult(null, [Failed(error)]);
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Ends the change; without <see cref="Commit"/> nothing was changed.</summary>
    public void Dispose()
    {
        if (_isOver)
            return;
        _isOver = true;
        _lease.Dispose();
    }

    private static string Usable(string path) => path is not null && ContentPath.IsUsable(path)
        ? path
        : throw new ArgumentException($"No content file can be at '{path}'.", nameof(path));

    private void Want(string path, byte[]? bytes)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        _wanted[Usable(path)] = bytes;
    }

    // Somebody may have changed a file by hand since it was read, and also since this change was begun.
    private ImmutableArray<Finding> FindConflicts()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var path in _wanted.Keys.Union(_expected.Keys).Order(StringComparer.Ordinal))
        {
            var place = Place.At(_changes.FullPath(path).Replace('\\', '/'));
            if (_wanted.ContainsKey(path) && !CanHold(path))
            {
                findings.Add(new Finding(StoreFindings.Unwritable, place, "这里不能放文件：同名的是目录，或路径中有同名的文件、链接。"));
                continue;
            }

            var bytes = FileHash.BytesOf(_changes.FullPath(path));
            if (!IsAsExpected(path, bytes))
                findings.Add(new Finding(StoreFindings.Conflict, place, bytes is null ? "文件已不在。" : "现有的内容不是读取时的内容。"));
        }

        return findings.ToImmutable();
    }

    private bool IsAsExpected(string path, byte[]? bytes) =>
        (bytes is null ? null : FileHash.Of(bytes)) == _folder.State.HashOf(path)
        && (!_expected.TryGetValue(path, out var expected) || expected == (bytes is null ? FileVersion.Absent : FileVersion.Of(bytes)));

    private ImmutableArray<ChangedFile> ChangedFiles() =>
    [
        .. _wanted
            .Select(file => new ChangedFile(file.Key, _folder.State.HashOf(file.Key), file.Value is { } bytes ? FileHash.Of(bytes) : null))
            .Where(file => file.Before != file.After),
    ];

    private ChangeEntry EntryOf(ImmutableArray<ChangedFile> files) => new()
    {
        Previous = _folder.Log.Hash,
        Number = _folder.Log.Number + 1,
        Kind = ChangeKind.Change,
        Time = _title.Time,
        Author = _title.Author,
        Reason = _title.Reason,
        Files = files,
        Content = _folder.State.TotalAfter(files),
    };

    private Finding Failed(Exception error)
    {
        var place = Place.At(_changes.Display);
        if (File.Exists(_changes.Intent))
            return new Finding(StoreFindings.HalfDone, place, StoreFailure.InWords(error) + "；改动已经确定，还没有做完。");
        return new Finding(StoreFindings.Unwritable, place, StoreFailure.InWords(error) + "。");
    }
}
