using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>Forms of a department or unit in which what is known stands already, so that nobody types it again.</summary>
/// <param name="Records">What is known, a record for each form: the unit as a whole first, then its projects, then the units below.</param>
/// <param name="Notes">What staff should know before they send the forms out: what was left out, what was not approved.</param>
internal sealed record PrefilledForms(ImmutableArray<IDisclosureRecord> Records, ImmutableArray<string> Notes);
