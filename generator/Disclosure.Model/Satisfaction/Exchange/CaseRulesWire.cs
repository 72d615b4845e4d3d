using Disclosure.Model.Calendar;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What deadlines of cases are reckoned by, as JSON has it. Terms are working days.</summary>
internal sealed record CaseRulesWire
{
    public required int Contact { get; init; }

    public required int Reply { get; init; }

    public required int Handle { get; init; }

    public DateOnly[] DaysOff { get; init; } = [];

    public DateOnly[] WorkingDays { get; init; } = [];

    public static CaseRulesWire Of(CaseRules rules) => new()
    {
        Contact = rules.Deadlines.Contact,
        Reply = rules.Deadlines.Reply,
        Handle = rules.Deadlines.Handle,
        DaysOff = [.. rules.Calendar.DaysOff.Order()],
        WorkingDays = [.. rules.Calendar.WorkingDays.Order()],
    };

    // Left out of the JSON, a list is null here whatever its default: the serializer sets every init property.
    public CaseRules ToRules() =>
        new(new CaseDeadlines(Contact, Reply, Handle), new HolidayCalendar([.. DaysOff ?? []], [.. WorkingDays ?? []]));
}
