using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Content.Yaml;

/// <summary>
/// Writes fields in the spelling of content files. Codes are in quotes, so that no YAML reader takes <c>0101</c> for a number.
/// </summary>
internal sealed class YamlFieldWriter : IValueWriter
{
    private readonly YamlWriter _yaml = new();

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.ForPeople;

    /// <inheritdoc/>
    public bool LeavesOutLacking => true;

    /// <summary>The text so far, ending in a line break.</summary>
    public override string ToString() => _yaml.ToString();

    /// <inheritdoc/>
    public void Field(IField field) => _yaml.Key(field.Key);

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout) => _yaml.BeginMapping(StyleOf(layout));

    /// <inheritdoc/>
    public void EndRow() => _yaml.EndMapping();

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout) => _yaml.BeginSequence(StyleOf(layout));

    /// <inheritdoc/>
    public void EndList() => _yaml.EndSequence();

    /// <inheritdoc/>
    public void Text(string text) => _yaml.Text(text);

    /// <inheritdoc/>
    public void Code(string code) => _yaml.Quoted(code);

    /// <inheritdoc/>
    public void Word(string word, string data) => _yaml.Plain(word);

    /// <inheritdoc/>
    public void Number(decimal number) => _yaml.Plain(PlainNumber.Text(number));

    /// <inheritdoc/>
    public void Money(Money amount) => _yaml.Plain(Scalars.Money.Format(amount));

    /// <inheritdoc/>
    public void Share(Percentage share) => _yaml.Plain(Scalars.Percentage.Format(share));

    /// <inheritdoc/>
    public void Boolean(bool value) => _yaml.Plain(Scalars.Boolean.Format(value));

    /// <inheritdoc/>
    public void Unit(UnitCode code) => _yaml.Quoted(code.Value);

    /// <inheritdoc/>
    public void Value(IndicatorValue value) => _yaml.Text(value.Raw);

    private static YamlStyle StyleOf(ValueLayout layout) => layout == ValueLayout.Flow ? YamlStyle.Flow : YamlStyle.Block;
}
