using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A step was taken in dealing with a bad rating.</summary>
/// <param name="Step">The step.</param>
internal sealed record CaseStepTaken(CaseStep Step) : StoreEntry;
