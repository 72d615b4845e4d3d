using Disclosure.Model.Acknowledging;
using Disclosure.Model.Approvals;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Staff;

namespace Disclosure.Model.Checks;

/// <summary>Every text of a record that a page shows. Of a withheld record that is only why it is withheld.</summary>
internal static class RecordTexts
{
    public static IEnumerable<RecordText> Of(CheckedRecord record) => Shown(record).Where(text => text.Text.Length > 0);

    private static IEnumerable<RecordText> Shown(CheckedRecord record)
    {
        if (record.Withheld is { } withheld)
            return [new("withheld.basis", withheld.Basis), new("withheld.reason", withheld.Reason)];
        return record.Record switch
        {
            SatisfactionResult result => OfSatisfaction(result),
            SurveyRegister register => OfSurveys(register),
            ApprovalAct act =>
            [
                new("document", act.Approval.Document), new("attachment", act.Attachment ?? ""),
                new("publishedElsewhere.reason", act.PublishedElsewhere?.Reason ?? ""),
            ],
            Unit unit => [new("name", unit.Name), new("functions", unit.Functions ?? ""), new("contact", unit.Contact ?? "")],
            Portal portal =>
            [
                new("title", portal.Title), new("region", portal.Region), new("publisher", portal.Publisher),
                new("website.contact", portal.Website.Contact ?? ""), new("website.operator", portal.Website.Operator ?? ""),
            ],
            StaffRegister or AcknowledgementRegister => [],
            // What the bureau wrote of payments it stopped stands on the page beside what the unit wrote.
            ProcessRecord process => ShownTexts.OfEveryOwner(process),
            var form => ShownTexts.Of(form),
        };
    }

    private static IEnumerable<RecordText> OfSatisfaction(SatisfactionResult result)
    {
        yield return new("question", result.Question);
        yield return new("recipients", result.Recipients);
        yield return new("override.reason", result.Override?.Reason ?? "");
        yield return new("override.by", result.Override?.By ?? "");
        for (var i = 0; i < result.Anomalies.Length; i++)
            yield return new($"anomalies[{i}]", result.Anomalies[i]);
    }

    private static IEnumerable<RecordText> OfSurveys(SurveyRegister register)
    {
        for (var i = 0; i < register.Surveys.Length; i++)
        {
            yield return new("surveys", i, "subject", register.Surveys[i].Subject);
            yield return new("surveys", i, "unitName", register.Surveys[i].UnitName);
            yield return new("surveys", i, "recipients", register.Surveys[i].Recipients);
        }
    }
}
