using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>
/// Hashes what pages are made from. Every value goes in with its kind and its length, so that no two lists of values run together into one.
/// </summary>
internal sealed class ValueDigest : IValueWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.ForPeople;

    /// <summary>The hash of all that was put in since the last one.</summary>
    public HashBytes Take()
    {
        var hash = HashBytes.Of(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
        return hash;
    }

    /// <summary>Puts a whole record in, with the fields that stand in files of their own.</summary>
    public ValueDigest Add(IDisclosureRecord record)
    {
        Put('r', record.Key.ToString());
        RecordKinds.Of(record).Write(this, _ => record);
        return this;
    }

    /// <summary>Puts a hash in.</summary>
    public ValueDigest Add(HashBytes hash)
    {
        Mark('h', HashBytes.Length);
        hash.Write(_bytes.GetSpan(HashBytes.Length));
        _bytes.Advance(HashBytes.Length);
        return this;
    }

    /// <summary>Puts a text in; nothing differs from an empty one.</summary>
    public ValueDigest Add(string? text)
    {
        if (text is null)
            Mark('0', 0);
        else
            Put('t', text);
        return this;
    }

    /// <inheritdoc/>
    public void Field(IField field) => Put('f', field.Key);

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout) => Mark('{', 0);

    /// <inheritdoc/>
    public void EndRow() => Mark('}', 0);

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout) => Mark('[', 0);

    /// <inheritdoc/>
    public void EndList() => Mark(']', 0);

    /// <inheritdoc/>
    public void Text(string text) => Put('t', text);

    /// <inheritdoc/>
    public void Code(string code) => Put('c', code);

    /// <inheritdoc/>
    public void Word(string word, string data) => Put('w', word);

    /// <inheritdoc/>
    public void Number(decimal number) => Put('n', number);

    /// <inheritdoc/>
    public void Money(Money amount) => Put('m', amount.Yuan);

    /// <inheritdoc/>
    public void Share(Percentage share) => Put('s', share.Ratio);

    /// <inheritdoc/>
    public void Boolean(bool value) => Mark(value ? 'y' : 'x', 0);

    /// <inheritdoc/>
    public void Unit(UnitCode code) => Put('u', code.Value);

    /// <inheritdoc/>
    public void Value(IndicatorValue value) => Put('v', value.Raw);

    // The digits after the point are kept: 1.50 is written otherwise than 1.5.
    private void Put(char kind, decimal number) => Put(kind, number.ToString(CultureInfo.InvariantCulture));

    private void Put(char kind, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Mark(kind, length);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
    }

    private void Mark(char kind, int length)
    {
        var head = _bytes.GetSpan(1 + sizeof(int));
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], length);
        _bytes.Advance(1 + sizeof(int));
    }
}
