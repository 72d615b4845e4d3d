namespace Disclosure.Forms.Headings;

/// <summary>The headings of 政府预算绩效目标表. The ministry prints no such form: it is ours, and is read by its own words.</summary>
internal static class GovernmentHeadings
{
    /// <summary>The title.</summary>
    public const string Title = "政府预算绩效目标表";

    private const string OtherTitle = "政府预算整体绩效目标表";
    private const int LongestTitle = 40;

    /// <summary>At the side of the four budgets.</summary>
    public const string BudgetsSide = "四本预算";

    /// <summary>Which budget.</summary>
    public const string Budget = "预算种类";

    /// <summary>Its revenue.</summary>
    public const string Revenue = "收入";

    /// <summary>Its expenditure.</summary>
    public const string Expenditure = "支出";

    /// <summary>What it is to bring about.</summary>
    public const string Goal = "要达到的目标";

    /// <summary>Why it has no figures.</summary>
    public const string Empty = "没有数字的原因";

    /// <summary>At the side of the focus items.</summary>
    public const string ItemsSide = "重点关注事项";

    /// <summary>By which clause to look at it.</summary>
    public const string Clause = "依据条款";

    /// <summary>The item's name.</summary>
    public const string Name = "事项名称";

    /// <summary>What is promised.</summary>
    public const string Content = "事项内容";

    /// <summary>The money that it is about.</summary>
    public const string Amount = "涉及金额";

    /// <summary>Whether a text is the form's title.</summary>
    public static bool IsTitle(string text)
    {
        var plain = HeadingText.Normalise(text);
        return plain.Length <= LongestTitle
            && (plain.Contains(Title, StringComparison.Ordinal) || plain.Contains(OtherTitle, StringComparison.Ordinal));
    }
}
