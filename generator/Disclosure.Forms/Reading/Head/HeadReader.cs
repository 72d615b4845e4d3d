using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Reads the fields of a table's head that have a meaning of their own. What can't be read stays an entry.</summary>
internal sealed class HeadReader(ReadingContext context, TableEntries entries, CellLedger ledger, FormKind kind)
{
    /// <summary>A name with its code; nothing where the table has no such entry.</summary>
    public CodedName? Named(Meaning meaning, string path) =>
        ledger.Note(path, entries.Field(meaning)) is { } cell ? CodedName.Parse(cell.Text.ReplaceLineEndings("")) : null;

    /// <summary>实施单位; where the table names none, who filled it in.</summary>
    public CodedName? Unit()
    {
        var reporting = entries.Field(Meaning.ReportingUnit);
        var unit = Named(Meaning.Unit, "unit");
        if (unit is null)
            return Named(Meaning.ReportingUnit, "unit");
        if (reporting is not null && CodedName.Parse(reporting.Text).Name != unit.Name)
            entries.Items.Add(("填报单位", reporting));
        return unit;
    }

    /// <summary>项目名称 with 项目编码, glued or in a cell of its own.</summary>
    public CodedName? Project()
    {
        var name = Named(Meaning.ProjectName, "name");
        var code = ledger.Note("code", entries.Field(Meaning.ProjectCode))?.Text;
        if (name is null || code is null)
            return name;
        // With a code of its own, what looks like another before the name is a part of it: 110kV 输变电工程.
        return name.Code is null || name.Code == code.Trim()
            ? name with { Code = code }
            : new CodedName(code, entries.Field(Meaning.ProjectName)!.Text.ReplaceLineEndings("").Trim());
    }

    /// <summary>项目类别; where there is none, 项目性质. Of choices to tick the one that is ticked.</summary>
    public string? Attribute()
    {
        var written = entries.Field(Meaning.Attribute);
        var nature = entries.Field(Meaning.Nature);
        if (HasProjectFields && written is not null && nature is not null)
            entries.Items.Add(("项目性质", nature));
        return ledger.Note("attribute", written ?? nature) is { } cell ? TickedChoice.Of(cell.Text) ?? cell.Text : null;
    }

    /// <summary>项目期, from one cell or two.</summary>
    public ProjectPeriod? Period()
    {
        var start = entries.Field(Meaning.PeriodStart) ?? entries.Field(Meaning.Period);
        if (ledger.Note("period", start) is null)
            return null;
        var from = IndicatorValueReader.Read(start!.Text);
        var end = ledger.Note("period.end", entries.Field(Meaning.PeriodEnd));
        var to = end is null ? from.EndDate : IndicatorValueReader.Read(end.Text).Date;
        if (from.Date is { } first && (end is null || to is not null))
            return new ProjectPeriod(first, to);
        if (HasProjectFields)
        {
            KeepUnread("项目期", start, "读不成起止日期，按原文保留。");
            if (end is not null)
                entries.Items.Add(("计划完成日期", end));
        }

        return null;
    }

    /// <summary>Which of the four budgets.</summary>
    public BudgetKind? Budget()
    {
        if (ledger.Note("budgetKind", entries.Field(Meaning.Budget)) is not { } cell)
            return null;
        foreach (var budget in Enum.GetValues<BudgetKind>())
        {
            if (cell.Text.StartsWith(budget.Term(), StringComparison.Ordinal) || cell.Text + "预算" == budget.Term())
                return budget;
        }

        if (HasProjectFields)
            KeepUnread("预算类型", cell, "不是四本预算之一，按原文保留。");
        return null;
    }

    /// <summary>
    /// Project, policy or transfer: what the table says, else what its kind and its labels are about; nothing where none tells.
    /// </summary>
    public ProjectKind? SpendingKind()
    {
        if (ledger.Note("kind", entries.Field(Meaning.SpendingKind)) is { } cell)
        {
            if (OfficialTerms.TryParse<ProjectKind>(cell.Text.Trim()) is { } written)
                return written;
            KeepUnread("支出种类", cell, "不是项目、政策、转移支付之一，按原文保留。");
        }

        if (kind.IsTransfer())
            return ProjectKind.Transfer;
        return entries.LabelOf(Meaning.ProjectName) is { } label && HeadingText.Normalise(label) == "政策名称" ? ProjectKind.Policy : null;
    }

    /// <summary>等级.</summary>
    public Grade? Grade()
    {
        if (ledger.Note("grade", entries.Field(Meaning.Grade)) is not { } cell || TemplateText.IsBlank(cell.Text))
            return null;
        // 优（90-100分）
        var word = cell.Text.Split('（', '(')[0].Trim() switch
        {
            "优秀" or "优级" => "优",
            "良好" or "良级" => "良",
            "中等" or "一般" or "合格" => "中",
            "较差" or "不合格" => "差",
            var other => other,
        };
        if (OfficialTerms.TryParse<Grade>(word) is { } grade)
            return grade;
        KeepUnread("自评等级", cell, "不是优、良、中、差之一，按原文保留。");
        return null;
    }

    // Elsewhere these entries are kept as written anyway.
    private bool HasProjectFields => kind is FormKind.ProjectTarget or FormKind.TransferTarget;

    private void KeepUnread(string label, GridCell cell, string message)
    {
        entries.Items.Add((label, cell));
        context.Tell(ImportCellFindings.NotUnderstood, cell, message);
    }
}
