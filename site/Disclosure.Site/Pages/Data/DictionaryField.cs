using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Pages.Data;

/// <summary>A field of a kind of record, in the dictionary.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Path">Where the field is in it, such as <c>funds[].budget</c>.</param>
/// <param name="Field">The field.</param>
internal sealed record DictionaryField(IRecordDefinition Kind, string Path, IField Field);
