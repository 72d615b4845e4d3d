using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>The result that a decision rests on.</summary>
/// <param name="Kind">What kind of evaluation, in words: <c>单位自评</c> where it is the unit's own.</param>
/// <param name="By">Who gave it; nothing where it is the unit's own, or is not there.</param>
/// <param name="Total">总分; nothing where it is not there or withheld.</param>
/// <param name="Grade">等级.</param>
/// <param name="Path">Its page from the site's root; nothing where it is not there.</param>
/// <param name="IsWithheld">Whether it is withheld.</param>
public sealed record AppliedResult(string Kind, string? By, Points? Total, Grade? Grade, string? Path, bool IsWithheld)
{
    private const string SelfEvaluated = "单位自评";

    /// <summary>The result in words, such as <c>抽查复核 79.55 分（中）</c>; that it is not there, where it is not.</summary>
    public string Words => (Total, Grade) switch
    {
        _ when IsWithheld => $"{Kind}（不予公开）",
        ({ } total, { } grade) => $"{Kind} {total} 分（{grade.Term()}）",
        ({ } total, null) => $"{Kind} {total} 分",
        (null, { } grade) => $"{Kind}“{grade.Term()}”",
        _ => Path is null ? $"{Kind}（没有公开的结果）" : $"{Kind}（没有总分）",
    };

    /// <summary>What a decision rests on: the evaluation that it names, else the self-evaluation of its year.</summary>
    internal static AppliedResult Of(RecordSet records, ResultApplication application) => application.Basis is { } kind
        ? records.Find(new RecordKey(RecordKind.Evaluation, application.Year, application.Code, kind.ToString())) is Evaluation evaluation
            ? Of(evaluation)
            : new(kind.Term(), null, null, null, null, IsWithheld: false)
        : OfSelf(records, application);

    private static AppliedResult Of(Evaluation evaluation)
    {
        var isWithheld = evaluation.Withheld is not null;
        return new(
            evaluation.Kind.Term(), evaluation.Evaluator, isWithheld ? null : evaluation.Total, isWithheld ? null : evaluation.Grade,
            SitePaths.Evaluation(evaluation), isWithheld);
    }

    private static AppliedResult OfSelf(RecordSet records, ResultApplication application)
    {
        SelfEvaluation? self = application.Project is { } project
            ? records.FindProjectSelfEvaluation(project, application.Year)
            : records.FindUnitSelfEvaluation(application.Unit, application.Year);
        if (self is null)
            return new(SelfEvaluated, null, null, null, null, IsWithheld: false);
        var isWithheld = self.Withheld is not null;
        var page = application.Project is { } code
            ? $"{SitePaths.Project(code)}#y{application.Year}"
            : UnitYearPaths.Of(records, application.Unit, application.Year);
        return new(
            SelfEvaluated, null, isWithheld ? null : self.Total, isWithheld ? null : self.Grade, page, isWithheld);
    }
}
