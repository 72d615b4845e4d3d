using Disclosure.Content.Reading;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.UnitFields;

namespace Disclosure.Content.Records;

/// <summary>A department or unit.</summary>
internal static class UnitReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<Unit> Reading { get; } = new(
        RecordKinds.Unit,
        mapping => new Unit
        {
            Code = mapping.Read(F.Code),
            FormerCodes = mapping.Read(F.FormerCodes),
            Name = mapping.Read(F.Name),
            Kind = mapping.Read(F.Kind),
            Parent = mapping.Read(F.Parent),
            Aliases = mapping.Read(F.Aliases),
            Functions = mapping.Read(F.Functions),
            Contact = mapping.Read(F.Contact),
            ServesPublic = mapping.Read(F.ServesPublic),
        });
}
