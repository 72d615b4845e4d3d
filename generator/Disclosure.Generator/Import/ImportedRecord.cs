using Disclosure.Generator.Import.Forms;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Import;

/// <summary>A form with the record it makes.</summary>
/// <param name="Form">The form as read.</param>
/// <param name="Record">The record; nothing where the form lacks what identifies one.</param>
/// <param name="Outcome">What becomes of it.</param>
public sealed record ImportedRecord(ImportedForm Form, IDisclosureRecord? Record, ImportOutcome Outcome)
{
    /// <summary>The cell of a path in the record, such as <c>a.xlsx!Sheet1!F12</c>; the form's range where none is known.</summary>
    public string AddressOf(string path) => Form.Cells.TryGetValue(path, out var cell)
        ? Form.Source.AddressOf(cell)
        : Form.Source.ToString();
}
