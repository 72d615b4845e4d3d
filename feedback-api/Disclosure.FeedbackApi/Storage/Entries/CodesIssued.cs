using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A survey got codes.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Codes">The keyed hashes of the codes.</param>
internal sealed record CodesIssued(SurveyId Survey, ImmutableArray<string> Codes) : StoreEntry;
