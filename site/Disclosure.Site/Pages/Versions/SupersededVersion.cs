using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;

namespace Disclosure.Site.Pages.Versions;

/// <summary>A version of a record that is not the one that holds.</summary>
/// <param name="Publisher">The edition that published it.</param>
/// <param name="By">The edition that superseded it.</param>
/// <param name="Change">How.</param>
internal sealed record SupersededVersion(Edition Publisher, ReleasedEdition By, ReleasedChange Change);
