using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The field of 等级.</summary>
internal static class GradeField
{
    /// <summary>The field with a grade, or empty, and the four grades to choose from.</summary>
    public static FormField Of(string label, Grade? grade) => new(label, grade?.Term())
    {
        Choices = [.. Enum.GetValues<Grade>().Select(value => value.Term())],
    };
}
