using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A filter that looks how much comes out before it lets the library make room for it.</summary>
internal sealed class BoundedFilter(IFilter filter, ReadingBudget budget) : IFilter
{
    private const int BufferLength = 16 * 1024;

    // What the oldest packing makes of one byte at most is over a thousand; nobody uses it any more for anything large.
    private const int LongestLzw = 32 * 1024;
    private const int MostOfRun = 128;

    // A line of a picture; of a stream of references it is a dozen.
    private const int WidestRow = 100_000;

    private static readonly NameToken[] Parameters = [NameToken.DecodeParms, NameToken.Dp];

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Check(input, streamDictionary);
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.AddBytes(output.Length);
        return output;
    }

    private void Check(Memory<byte> input, DictionaryToken streamDictionary)
    {
        if (Array.Exists(Parameters, name => streamDictionary.TryGet(name, out var token) && IsWide(token, 0)))
            budget.Stop("文件结构异常，内容过大");
        var isTooLarge = filter switch
        {
            FlateFilter => Inflated(input) > budget.BytesLeft,
            LzwFilter => input.Length > LongestLzw,
            RunLengthFilter => (long)input.Length * MostOfRun > budget.BytesLeft,
            _ => false,
        };
        if (isTooLarge)
            budget.Stop("解压后过大");
    }

    private static bool IsWide(IToken token, int depth) => token switch
    {
        NumericToken number => Math.Abs(number.Double) > WidestRow,
        DictionaryToken dictionary when depth < 3 => dictionary.Data.Values.Any(value => IsWide(value, depth + 1)),
        ArrayToken array when depth < 3 => array.Data.Any(value => IsWide(value, depth + 1)),
        _ => false,
    };

    private long Inflated(Memory<byte> input)
    {
        if (input.Length < 2)
            return 0;
        var buffer = new byte[BufferLength];
        var length = 0L;
        try
        {
            using var stream = new DeflateStream(new MemoryStream(input[2..].ToArray(), writable: false), CompressionMode.Decompress);
            for (var read = stream.Read(buffer); read > 0 && length <= budget.BytesLeft; read = stream.Read(buffer))
                length += read;
        }
        catch (InvalidDataException)
        {
            // The library says what it makes of a broken stream; it gets no further than this.
        }

        return length;
    }
}
