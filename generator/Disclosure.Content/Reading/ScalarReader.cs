using System.Diagnostics.CodeAnalysis;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Checks;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.Reading;

/// <summary>Reads values that are one text; tells what is wrong with one that can't be read.</summary>
internal static class ScalarReader
{
    /// <summary>Reads the value at <paramref name="node"/>, behind <paramref name="key"/>.</summary>
    /// <exception cref="InvalidOperationException">The shape is of rows or lists: the constructor that reads it was not given.</exception>
    public static bool TryRead<T>(ContentNode node, string key, FileProblems problems, Shape<T> shape, [MaybeNullWhen(false)] out T value)
    {
        var scalar = shape.AsScalar ?? throw new InvalidOperationException($"'{key}' is read without the constructor of its rows.");
        value = default;
        if (node.Kind != ContentNodeKind.Scalar)
        {
            problems.Add(ContentFindings.WrongType, node.Line, $"“{key}”应为{scalar.Expected}，不能是列表或下级键。");
            return false;
        }

        if (scalar.TryParse(node.Text, out value))
            return true;
        problems.Add(
            Finding(scalar.Mistake), node.Line, $"“{key}”写的是“{Excerpt.Of(node.Text)}”，{Remark(scalar, node.Text)}");
        return false;
    }

    // Codes and amounts that look right to people are told what is wrong with them.
    private static string Remark<T>(ScalarShape<T> scalar, ReadOnlySpan<char> text) => scalar.Mistake switch
    {
        Mistake.BadAmount when AmountMistake.Of(text) is { } remark => remark,
        _ when scalar.FaultIn(text.ToString()) is { } fault => $"应为{scalar.Expected}；{fault}。",
        _ => $"应为{scalar.Expected}。",
    };

    private static FindingDefinition Finding(Mistake mistake) => mistake switch
    {
        Mistake.BadNumber => ContentFindings.BadNumber,
        Mistake.BadAmount => ContentFindings.BadAmount,
        Mistake.BadDate => ContentFindings.BadDate,
        Mistake.BadYear => ContentFindings.BadYear,
        Mistake.BadCode => ContentFindings.BadCode,
        Mistake.BadAddress => ContentFindings.BadAddress,
        Mistake.UnknownTerm => ContentFindings.UnknownTerm,
        _ => ContentFindings.WrongType,
    };
}
