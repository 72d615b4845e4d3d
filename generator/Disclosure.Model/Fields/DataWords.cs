using Disclosure.Model.Budgets;

namespace Disclosure.Model.Fields;

/// <summary>The English words that JSON for others has in the place of official terms, where the contract fixes them.</summary>
internal static class DataWords
{
    /// <summary><c>total</c>, <c>fiscal</c>, <c>carried</c> or <c>other</c>.</summary>
    public static string Of(FundKind kind) => kind.ToString().ToLowerInvariant();
}
