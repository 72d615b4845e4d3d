namespace Disclosure.Model.Duties;

/// <summary>How far something owed has come.</summary>
public enum OwedState
{
    /// <summary>未见: there is no record of it.</summary>
    Missing,

    /// <summary>待公开: the record is there, and no edition holds it.</summary>
    Ready,

    /// <summary>已公开: an edition holds it, or lists it as withheld.</summary>
    Public,
}
