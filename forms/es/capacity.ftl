# What an assessment of the capacity to decide found (VOL-04).

capacity-title = Evaluación de la capacidad para decidir
capacity-about = La capacidad se refiere a esta decisión en este momento. Quien puede decidir con ayuda decide con ayuda.
capacity-signs = Quien hizo la evaluación
capacity-second = Representante, si lo hay
