namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>What reading one PDF may cost: a few bytes can have a library draw one form over and over.</summary>
internal sealed class ReadingBudget
{
    private readonly AllocationLimit _allocation = new();
    private long _bytes;
    private int _operations;
    private int _glyphs;
    private int _forms;

    /// <summary>How many bytes may still be unpacked.</summary>
    public long BytesLeft => DocumentLimits.UncompressedBytes - _bytes;

    /// <summary>What it costs too much of; nothing where it does not.</summary>
    public LimitException? Spent { get; private set; }

    /// <summary>Bytes were unpacked.</summary>
    /// <exception cref="LimitException">It costs too much.</exception>
    public void AddBytes(long bytes)
    {
        _bytes += bytes;
        if (_bytes > DocumentLimits.UncompressedBytes)
            Stop("解压后过大");
        Check();
    }

    /// <summary>Something is drawn.</summary>
    /// <exception cref="LimitException">It costs too much.</exception>
    public void AddOperation()
    {
        if (++_operations > DocumentLimits.Operations)
            Stop("PDF 绘制的内容过多");
        if (_operations % 256 == 0)
            Check();
    }

    /// <summary>Something drawn before is drawn again.</summary>
    /// <exception cref="LimitException">It costs too much.</exception>
    public void AddForm()
    {
        AddOperation();
        if (++_forms > DocumentLimits.DrawnForms)
            Stop("PDF 绘制的内容过多");
    }

    /// <summary>A character is drawn.</summary>
    /// <exception cref="LimitException">It costs too much.</exception>
    public void AddGlyph()
    {
        AddOperation();
        if (++_glyphs > DocumentLimits.Glyphs)
            Stop("PDF 的文字过多");
    }

    /// <summary>
    /// It costs too much of <paramref name="what"/>. The library takes some exceptions for a fault in the file and goes on.
    /// </summary>
    /// <exception cref="LimitException">Always.</exception>
    public void Stop(string what)
    {
        Spent ??= new LimitException(what);
        throw Spent;
    }

    private void Check()
    {
        if (Spent is not null)
            throw Spent;
        try
        {
            _allocation.Check();
        }
        catch (LimitException e)
        {
            Stop(e.Message);
        }
    }
}
