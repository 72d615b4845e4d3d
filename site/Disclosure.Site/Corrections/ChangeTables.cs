using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Terms;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Corrections;

/// <summary>The tables of what changed.</summary>
public static class ChangeTables
{
    /// <summary>Every changed field, and every record that came or was taken down, as data.</summary>
    public static Table<ChangeRow> Changes { get; } = new("changes", "公开以后的改动", of =>
    [
        of.Words("edition", "版次", row => row.Change.Edition.Edition.Id.ToString()),
        of.Day("day", "公开日期", row => row.Change.Edition.Edition.Day),
        of.Words("kind", "类别", row => row.Change.Edition.Edition.Kind.Term()),
        of.Words("reason", "原因", row => row.Change.Edition.Edition.Reason),
        of.Words("change", "变化", row => row.Change.Word),
        of.Words("subject", "内容", row => row.Change.Subject),
        of.Words("address", "网页", row => row.Change.Path),
        of.Words("field", "栏目", row => row.Field?.Title),
        of.Words("before", "原来", row => row.Field?.Before),
        of.Words("after", "现在", row => row.Field?.After),
        of.Words("effect", "对得分和等级的影响", row => row.Change.Effect),
    ]);

    /// <summary>The changed fields of one record, for readers.</summary>
    public static Table<FieldInWords> Fields { get; } = new("fields", "改动的栏目", of =>
    [
        of.Words("field", "栏目", row => row.Title),
        of.Words("before", "原来", row => row.Before),
        of.Words("after", "现在", row => row.After),
    ]);

    /// <summary>Figures that changed because records did.</summary>
    public static Table<FollowingFigure> Following { get; } = new("following", "随之改变的数字", of =>
    [
        of.Words("subject", "内容", row => row.Subject),
        of.Words("figure", "数字", row => row.Name),
        of.Words("before", "原来", row => row.Before),
        of.Words("after", "现在", row => row.After),
    ]);

    /// <summary>The rows of changes: a row for each field, one for a record as a whole.</summary>
    public static IEnumerable<ChangeRow> RowsOf(IEnumerable<RecordChange> changes) => changes.SelectMany(change =>
        change.Fields.IsEmpty ? [new ChangeRow(change, null)] : change.Fields.Select(changed => new ChangeRow(change, changed)));
}
