using Disclosure.Model.Amounts;

namespace Disclosure.Model.Targets;

/// <summary>What clauses 九 and 十 say to look at: revenue and expenditure structure, local standards, debt, PPP and the like.</summary>
/// <param name="Clause">The clause, <c>九</c> or <c>十</c>.</param>
/// <param name="Name">The item's name.</param>
/// <param name="Content">What is promised or found.</param>
/// <param name="Amount">The money it concerns, if any.</param>
public sealed record FocusItem(string Clause, string Name, string Content, Money? Amount);
