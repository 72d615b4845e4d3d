namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class EmbeddedStoreLifeTests() : StoreLifeConformance(new EmbeddedStoreSource());
