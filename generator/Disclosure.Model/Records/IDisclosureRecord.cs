namespace Disclosure.Model.Records;

/// <summary>A fact that is published, with an identity.</summary>
public interface IDisclosureRecord
{
    /// <summary>The identity of the record.</summary>
    RecordKey Key { get; }
}
