namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class EmbeddedCaseStepTests() : CaseStepConformance(new EmbeddedStoreSource());
