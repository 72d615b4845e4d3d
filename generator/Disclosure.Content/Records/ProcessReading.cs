using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>What the records of the process share: the constructor of each reads what is its own, and the rest is read here.</summary>
internal static class ProcessReading
{
    /// <summary>The record with what all of the process share; unit and year are the constructor's.</summary>
    public static T Any<T>(MappingReader mapping, T record)
        where T : ProcessRecord => record with
        {
            Project = mapping.ReadOrFail(F.Project),
            Name = mapping.Read(F.Name),
            ResponsibleRole = mapping.Read(F.ResponsibleRole),
            Withheld = mapping.Read(F.Withheld, WithholdingReading.Row),
            WithheldFields = mapping.Read(F.WithheldFields),
            Source = mapping.Read(F.Source),
        };
}
