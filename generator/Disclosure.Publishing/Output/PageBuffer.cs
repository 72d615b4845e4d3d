using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>
/// What slices render into, on the way to a file. One is kept by each worker: a page costs no allocation, its file is
/// one write, and only a very long one is written in pieces, so that no page is held in memory whole.
/// </summary>
internal sealed class PageBuffer : PipeWriter, IDisposable
{
    private const int FirstSize = 64 * 1024;
    private const int LongPiece = 1024 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private SiteFile? _file;
    private bool _isMarkup;
    private bool _isBegun;
    private IncrementalHash? _hash;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _length;

    /// <summary>Starts on <paramref name="file"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isMarkup">
    /// Whether it is HTML: line breaks that nobody sees are left out, and one written in a single piece gets its contents.
    /// </param>
    public void Begin(SiteFile file, bool isMarkup) => (_file, _length, _isMarkup, _isBegun) = (file, 0, isMarkup, false);

    /// <summary>Starts on <paramref name="file"/>, and takes its hash: <see cref="TakeHash"/>.</summary>
    public void BeginHashed(SiteFile file)
    {
        Begin(file, isMarkup: false);
        _hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    /// <summary>The hash of the file that was begun with <see cref="BeginHashed"/> and has ended.</summary>
    public HashBytes TakeHash()
    {
        Span<byte> hash = stackalloc byte[HashBytes.Length];
        _hash!.GetHashAndReset(hash);
        _hash.Dispose();
        _hash = null;
        return HashBytes.Read(hash);
    }

    /// <summary>What is rendered and not yet written.</summary>
    public ReadOnlySpan<byte> Rendered => _bytes.AsSpan(0, _length);

    /// <summary>Changes what is rendered and not yet written.</summary>
    /// <param name="edits">The changes, in their order, none within another.</param>
    public void Change(List<MarkupEdit> edits)
    {
        if (edits.Count == 0)
            return;
        var (made, length, from) = (ArrayPool<byte>.Shared.Rent(_length + edits.Sum(edit => edit.Markup.Length)), 0, 0);
        foreach (var edit in edits)
        {
            _bytes.AsSpan(from, edit.At - from).CopyTo(made.AsSpan(length));
            length += edit.At - from;
            edit.Markup.CopyTo(made.AsSpan(length));
            length += edit.Markup.Length;
            from = edit.At + edit.Length;
        }

        _bytes.AsSpan(from, _length - from).CopyTo(made.AsSpan(length));
        length += _length - from;
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = (made, length);
    }

    /// <summary>Ends the file with what is left.</summary>
    public SiteEntry End()
    {
        if (_isMarkup && !_isBegun)
            PutInContents();
        var entry = _file!.End(Piece());
        (_file, _length) = (null, 0);
        return entry;
    }

    public override void Advance(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, _bytes.Length - _length);
        _length += bytes;
    }

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public override Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
        _hash?.Dispose();
    }

    private void PutInContents()
    {
        if (PageContents.Of(_bytes.AsSpan(0, _length)) is not ({ } at, { } markup))
            return;
        Grow(markup.Length);
        _bytes.AsSpan(at, _length - at).CopyTo(_bytes.AsSpan(at + markup.Length));
        markup.CopyTo(_bytes.AsSpan(at));
        _length += markup.Length;
    }

    private Span<byte> Piece()
    {
        var piece = _bytes.AsSpan(0, _length);
        _hash?.AppendData(piece);
        return _isMarkup ? piece[..MarkupLines.Tighten(piece)] : piece;
    }

    private void WritePiece()
    {
        _file!.Append(Piece());
        (_length, _isBegun) = (0, true);
    }

    private void MakeRoom(int sizeHint)
    {
        if (_length >= LongPiece)
            WritePiece();
        Grow(sizeHint);
    }

    private void Grow(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
