using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>One of the clauses that say what to look at in the government's budgets: 三, 九 or 十, by its numeral.</summary>
public sealed class FocusClauseShape() : ScalarShape<Clause>(
    Mistake.UnknownTerm, "规定用语：" + string.Join("、", Numerals), Clause.GeneralPublicBudget.Numeral())
{
    private static readonly Clause[] Clauses = [Clause.Government, Clause.GeneralPublicBudget, Clause.OtherBudgets];
    private static readonly string[] Numerals = [.. Clauses.Select(clause => clause.Numeral())];

    /// <inheritdoc/>
    public override void Write(Clause value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Word(value.Numeral(), value.Numeral());
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out Clause value)
    {
        var found = Numerals.AsSpan().IndexOf(text.ToString());
        value = found < 0 ? default : Clauses[found];
        return found >= 0;
    }

    /// <inheritdoc/>
    public override string Format(Clause value) => value.Numeral();

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) =>
        new() { ["enum"] = new JsonArray([.. Numerals.Select(numeral => JsonValue.Create(numeral))]) };
}
