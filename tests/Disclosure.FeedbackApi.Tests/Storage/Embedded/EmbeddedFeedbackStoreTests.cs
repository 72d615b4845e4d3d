namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class EmbeddedFeedbackStoreTests() : FeedbackStoreConformance(new EmbeddedStoreSource());
