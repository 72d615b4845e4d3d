using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>The kind of a row of the funds and the words it was given, where they are not the official ones.</summary>
/// <param name="Kind">Which row.</param>
/// <param name="Label">The words; nothing for the official ones.</param>
internal sealed partial record FundLabel(FundKind Kind, string? Label)
{
    /// <summary>The row that a label of the table names; a label nobody taught us is a source of its own.</summary>
    public static FundLabel Of(ReadingContext context, string text)
    {
        var kind = context.Find(HeadingSection.FundRow, text) switch
        {
            Meaning.FundTotal or Meaning.FundWholeTotal => FundKind.Total,
            Meaning.FundFiscal => FundKind.Fiscal,
            Meaning.FundCarried => FundKind.Carried,
            _ => FundKind.Other,
        };
        var words = Unit().Replace(Among().Replace(Leading().Replace(Leading().Replace(text, ""), ""), ""), "").Trim().TrimEnd(':', '：');
        if (context.Find(HeadingSection.FundRow, text) == Meaning.FundWholeTotal)
            words = "";
        return new FundLabel(kind, words == kind.Term() || words.Length == 0 ? null : words);
    }

    // 1、资金来源：（1）政府预算资金, 一、财政拨款
    [GeneratedRegex(
        @"^\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[、.][^:：]{2,8}[:：]\s*"
        + @"|^\s*([（(](\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|(\d{1,2}|[一二三四五六七八九十]{1,2})[、.．])\s*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"[（(](单位[:：]?)?(亿元|万元|元)[)）]$")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*(其中|其\s*中)\s*[:：]?\s*")]
    private static partial Regex Among();
}
