using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Corrections;

/// <summary>What an edition is of, in words.</summary>
public static class ScopeWords
{
    private const int Named = 3;

    /// <summary>The words, such as <c>2025年预算公开：示例区教育局、示例区第一小学</c>.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
    public static string Of(ReleaseScope scope, Func<UnitCode, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return scope switch
        {
            ReleaseScope.OfUnits units => $"{units.Year}年{units.Stage.Term()}：{Names(units, nameOf)}",
            ReleaseScope.OfGovernment government => $"{government.Year}年{government.Stage.Term()}：政府",
            ReleaseScope.OfSurvey survey => $"满意度调查 {survey.Survey}",
            ReleaseScope.OfSite => "栏目的文字、设置和单位名录",
            ReleaseScope.OfCodes codes => $"编码变更：{Codes(codes)}",
            ReleaseScope.OfEdition edition => $"版次 {edition.To} 的内容",
            ReleaseScope.OfRecords records => $"{records.Paths.Length} 项内容",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Unknown scope."),
        };
    }

    private static string Codes(ReleaseScope.OfCodes scope)
    {
        var codes = string.Join('、', scope.Codes.Take(Named).Select(code => $"{code.Old} 改为 {code.New}"));
        return scope.Codes.Length <= Named ? codes : $"{codes}等 {scope.Codes.Length} 个";
    }

    private static string Names(ReleaseScope.OfUnits units, Func<UnitCode, string?> nameOf)
    {
        var names = string.Join('、', units.Codes.Take(Named).Select(code => nameOf(code) ?? code.Value));
        return units.Codes.Length <= Named ? names : $"{names}等 {units.Codes.Length} 个部门单位";
    }
}
