using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Matching;

/// <summary>The departments and units that an imported record names.</summary>
internal static class NamedUnits
{
    /// <summary>Their codes.</summary>
    public static IEnumerable<UnitCode> Of(IDisclosureRecord record) =>
        from entry in RecordValues.Of(record).Entries
        where entry.Field.Shape is UnitShape
        select UnitCode.Parse(entry.Value.Text);
}
