namespace Disclosure.Forms.Documents.LegacyWorkbooks;

/// <summary>
/// The bytes of a file, of which a library may read and allocate only so much: a broken table of sectors or a hostile length
/// would have it read the same places again and again, or keep whatever it is told to.
/// </summary>
internal sealed class BoundedStream(byte[] bytes, AllocationLimit limit) : MemoryStream(bytes, writable: false)
{
    private const int Times = 50;
    private const int SmallFile = 1024 * 1024;

    private long _left = Times * (long)Math.Max(SmallFile, bytes.Length);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        Spend(count);
        return base.Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        Spend(buffer.Length);
        return base.Read(buffer);
    }

    /// <inheritdoc/>
    public override int ReadByte()
    {
        Spend(1);
        return base.ReadByte();
    }

    private void Spend(int count)
    {
        _left -= count;
        if (_left < 0)
            throw new LimitException("文件结构异常，反复引用同一处");
        limit.Check();
    }
}
