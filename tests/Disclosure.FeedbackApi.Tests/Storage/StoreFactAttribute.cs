using Xunit.Sdk;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>
/// A fact about a store. In a class that <see cref="NeedsPostgreSqlAttribute"/> marks it is skipped where none is installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Disclosure.FeedbackApi.Tests.Storage.StoreFactDiscoverer", "Disclosure.FeedbackApi.Tests")]
public sealed class StoreFactAttribute : FactAttribute;
