using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// A text that is a name and nothing else. By surnames that begin no everyday word it is told wherever it stands; by the others only where
/// something beside it says that a person stands there.
/// </summary>
public static partial class LoneName
{
    /// <summary>Whether a text is a name beyond doubt: <c>孙小雨</c>, <c>王平、李明</c>, <c>欧阳建</c>; not 王庄村, nor 段落.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Certain.IsMatch(text);
    }

    /// <summary>Whether a text is a name if a person stands there: <c>马小雨</c>, and 马路 as well.</summary>
    public static bool MayBe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Certain.IsMatch(text) || Likely.IsMatch(text);
    }

    /// <summary>Whether a label asks for a place, or for a thing that may be called as people are: 王庄, 成活率.</summary>
    public static bool IsUnlikelyBeside(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return OfPlaces.IsMatch(label);
    }

    private const string Double = "欧阳|司马|上官|诸葛|慕容|司徒|夏侯|皇甫|尉迟|公孙";
    private const string Given = @"[\p{IsCJKUnifiedIdeographs}·]{1,2}(?<![局科股室处办院校部委队所站镇乡村组会司位区县市省州津城都庄街路园屯沟寨])";
    private const string OfCertain = "(?:(?:[" + Surnames.Plain + "]|" + Double + ")" + Given + ")";

    [GeneratedRegex("^" + OfCertain + @"(?:[、,，;；\s]+" + OfCertain + ")*$")]
    private static partial Regex Certain { get; }

    [GeneratedRegex("^[" + Surnames.All + "]" + Given + "$")]
    private static partial Regex Likely { get; }

    [GeneratedRegex("指标|效益|[地位]点|位置|地址|区域|范围|名称|乡镇|村|[路河街]")]
    private static partial Regex OfPlaces { get; }
}
