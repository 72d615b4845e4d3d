namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class EmbeddedAnswerTests() : AnswerConformance(new EmbeddedStoreSource());
