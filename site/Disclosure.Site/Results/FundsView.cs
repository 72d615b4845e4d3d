using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>What a year cost.</summary>
/// <param name="Table">The funds block as approved, cell for cell.</param>
/// <param name="Execution">How much of the budget was spent; nothing before a self-evaluation.</param>
/// <param name="Receipt">How the points of execution come about; nothing where none are given.</param>
public sealed record FundsView(FactTable Table, ExecutionBar? Execution, ReceiptView? Receipt);
