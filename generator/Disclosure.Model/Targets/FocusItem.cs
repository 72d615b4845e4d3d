using Disclosure.Model.Amounts;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Targets;

/// <summary>What clauses 三, 九 and 十 say to look at: revenue and expenditure structure, local standards, debt, PPP and the like.</summary>
/// <param name="Clause">The clause: 三, 九 or 十.</param>
/// <param name="Name">The item's name.</param>
/// <param name="Content">What is promised or found.</param>
/// <param name="Amount">The money it concerns, if any.</param>
public sealed record FocusItem(Clause Clause, string Name, string Content, Money? Amount);
